/** Stands where one would change something, for whoever is signed in to read. */
export function OnlyToRead({ what }: { what: string }) {
  return (
    <p className="aside">
      You are signed in to read. {what} takes a reviewer’s token; whoever runs the server makes one.
    </p>
  );
}
