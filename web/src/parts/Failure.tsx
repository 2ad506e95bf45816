import { type ErrorComponentProps, Link, useRouter, useSearch } from "@tanstack/react-router";
import { RequestError } from "../api/request.js";
import { SignIn } from "../session/SignIn.js";
import { useTitle } from "./useTitle.js";

/** What went wrong, where, and what to do about it. Where it is that nobody is signed in, one can do that. */
export function Failure({ error }: { error: ErrorComponentProps["error"] }) {
  return error instanceof RequestError && error.status === 401 ? <SignIn /> : <Refused error={error} />;
}

function Refused({ error }: { error: unknown }) {
  const router = useRouter();
  const known = error instanceof RequestError ? error : undefined;
  const title = known?.title ?? "The desk could not show this page";
  useTitle(title);
  return (
    <section className="notice" role="alert">
      <h1 className="page-title">{title}</h1>
      <p>{known?.detail ?? (error instanceof Error ? error.message : String(error))}</p>
      {known !== undefined && (
        <p className="aside">
          Where: <code>{known.address}</code>
          {known.status > 0 && `, status ${known.status}`}
        </p>
      )}
      <p>{remedy(known?.status)}</p>
      <p className="actions">
        <button type="button" className="button" onClick={() => void router.invalidate()}>
          Try again
        </button>
        {(known?.status === 404 || known?.status === 400) && <WaysOn />}
      </p>
    </section>
  );
}

/** The same page without the date that may be what hides it, and the board. */
function WaysOn() {
  const asOf = useSearch({ strict: false, select: ({ as_of }) => as_of });
  return (
    <>
      {asOf !== undefined && (
        <Link to="." search={(now) => ({ ...now, as_of: undefined })}>
          This page as of the latest report
        </Link>
      )}
      <Link to="/">All truces</Link>
    </>
  );
}

function remedy(status: number | undefined): React.ReactNode {
  if (status === undefined) return "Load the page again; if it comes back, please report it with the words above.";
  if (status === 0)
    return (
      <>
        See that <code>npx trucewatch serve</code> is running, then try again. The desk also tries by itself.
      </>
    );
  if (status === 404) return "It may be told only by later reports: clear the date above, or go back to the board.";
  if (status === 400) return "See that the address is right; a date is written as 2020-10-12.";
  return "Try again in a moment; if it comes back, the server’s log says more.";
}
