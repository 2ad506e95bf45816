import { useId, useState } from "react";

interface AddTextProps {
  readonly busy: boolean;
  readonly said: { readonly date: string; readonly source: string };
  readonly onText: (fields: Readonly<Record<string, string>>) => void;
}

/** One report's words, pasted, with when and where they were published. */
export function AddText({ busy, said, onText }: AddTextProps) {
  const [title, setTitle] = useState("");
  const [text, setText] = useState("");
  const id = useId();
  const { date, source } = said;
  return (
    <section aria-labelledby={`${id}-head`}>
      <h2 id={`${id}-head`} className="section-title">
        A text
      </h2>
      <form
        className="add-text"
        onSubmit={(event) => {
          event.preventDefault();
          if (busy || text.trim() === "") return;
          const given = Object.entries({ date, source, title: title.trim(), text }).filter(([, value]) => value !== "");
          onText(Object.fromEntries(given));
          setText("");
          setTitle("");
        }}
      >
        <div className="form-row">
          <label htmlFor={`${id}-title`}>Title</label>
          <input
            id={`${id}-title`}
            className="field"
            value={title}
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
        </div>
        <div className="form-row">
          <label htmlFor={`${id}-text`}>The report’s words</label>
          <textarea
            id={`${id}-text`}
            className="field report-voice"
            rows={8}
            required
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </div>
        <p className="actions">
          <button type="submit" className="button" disabled={busy}>
            Add this report
          </button>
        </p>
      </form>
    </section>
  );
}
