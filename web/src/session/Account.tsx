import { Link } from "@tanstack/react-router";
import { useSession, useSigning } from "./session.js";

/** Who is signed in, and the way out; nothing where nobody needs to be. */
export function Account() {
  const { name, role } = useSession();
  const { signOut } = useSigning();
  if (name === null) return null;
  return (
    <p className="account">
      <span>
        <strong>{name}</strong>
        {role === "reader" && ", reads"}
      </span>{" "}
      {role !== "reader" && (
        <>
          <Link to="/journal">Journal</Link>{" "}
        </>
      )}
      <button type="button" className="linklike" onClick={() => void signOut()}>
        Sign out
      </button>
    </p>
  );
}
