import { useId, useState } from "react";
import { RequestError } from "../api/request.js";
import { useTitle } from "../parts/useTitle.js";
import { useSigning } from "./session.js";

/** Stands where the view would, at its own address: signed in, one is where one wanted to be. */
export function SignIn() {
  useTitle("Sign in");
  const { signIn } = useSigning();
  const id = useId();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const submit = async (form: HTMLFormElement): Promise<void> => {
    const token = String(new FormData(form).get("token") ?? "");
    setBusy(true);
    setRefusal(null);
    try {
      await signIn(token);
    } catch (error) {
      setRefusal(error instanceof RequestError ? `${error.title}: ${error.detail}.` : String(error));
    }
    setBusy(false);
  };
  return (
    <form
      className="notice sign-in"
      onSubmit={(event) => {
        event.preventDefault();
        void submit(event.currentTarget);
      }}
    >
      <h1 className="page-title">Sign in to the record</h1>
      <p>
        <label htmlFor={id}>Paste your token.</label> This browser stays signed in for a week, and keeps a cookie, not
        the token.
      </p>
      <input
        id={id}
        name="token"
        className="field"
        type="password"
        autoComplete="current-password"
        spellCheck={false}
        required
        aria-invalid={refusal !== null}
        aria-describedby={`${id}-refusal`}
      />
      <p id={`${id}-refusal`} role="alert" className="sign-in-refusal">
        {refusal}
      </p>
      <p className="actions">
        <button type="submit" className="button" disabled={busy}>
          Sign in
        </button>
      </p>
      <p className="aside">
        Whoever runs the server makes tokens: <code>npx trucewatch token add NAME --role reader</code>
      </p>
    </form>
  );
}
