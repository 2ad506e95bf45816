/** Unknown is a dash, never a zero, and is read out as what it is. */
export function Unsaid() {
  return (
    <>
      <span aria-hidden="true">–</span>
      <span className="visually-hidden">not said</span>
    </>
  );
}
