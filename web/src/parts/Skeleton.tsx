/** Stands in for content that takes longer than 300 ms (the router waits that long before it shows this). */
export function Skeleton() {
  return (
    <div className="skeleton" role="status">
      <span className="visually-hidden">Loading</span>
      <div className="skeleton-line w-2/3" />
      <div className="skeleton-line w-full" />
      <div className="skeleton-line w-11/12" />
      <div className="skeleton-line w-3/4" />
    </div>
  );
}
