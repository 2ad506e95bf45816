import { Link } from "@tanstack/react-router";
import { useAskClock } from "../clock.js";
import { useTitle } from "../parts/useTitle.js";
import { OnlyToRead } from "../session/OnlyToRead.js";
import { useMayChange, useMayReadJournal, useSession } from "../session/session.js";
import { Again } from "./Again.js";
import { AskName } from "./AskName.js";
import { useReviewer } from "./reviewer.js";
import { Sitting } from "./Sitting.js";
import { useQueue } from "./useQueue.js";

/** One finding at a time, by keys: those first on which an answer rests most. */
export function ReviewPage() {
  useTitle("Review");
  const clock = useAskClock();
  const [reviewer, setReviewer] = useReviewer();
  const signedIn = useSession().name !== null;
  const mayChange = useMayChange();
  const mayReadJournal = useMayReadJournal();
  const queue = useQueue(clock);
  if (!queue.ready) return null;
  return (
    <>
      {mayReadJournal === true && (
        <p className="crumb">
          <Link to="/journal">Journal: who changed what, and when</Link>
        </p>
      )}
      {!mayChange && <OnlyToRead what="Reviewing" />}
      {reviewer === "" && <AskName onName={setReviewer} />}
      <Sitting queue={queue} reviewer={mayChange ? reviewer : ""} clock={clock} />
      {mayChange && reviewer !== "" && (
        <p className="aside review-who">
          Decisions are taken by <bdi>{reviewer}</bdi>.{" "}
          {!signedIn && (
            <button type="button" className="linklike" onClick={() => setReviewer("")}>
              Somebody else reviews
            </button>
          )}
        </p>
      )}
      <Again />
    </>
  );
}
