import { ACTS } from "./keys.js";

/** What each key does. */
export function KeyHelp() {
  return (
    <dl className="finding-facts key-help">
      {ACTS.map(({ act, key, means, name }) => (
        <div key={act}>
          <dt>
            <kbd>{key}</kbd> {name}
          </dt>
          <dd>{means}</dd>
        </div>
      ))}
    </dl>
  );
}
