/** Kilometres. */
const EARTH = 6371;
const RAD = Math.PI / 180;

/** WGS84 degrees. */
interface Point {
  readonly lat: number;
  readonly lon: number;
}

/** Great-circle distance in kilometres. */
export function distance(a: Point, b: Point): number {
  const h =
    Math.sin(((b.lat - a.lat) * RAD) / 2) ** 2 +
    Math.cos(a.lat * RAD) * Math.cos(b.lat * RAD) * Math.sin(((b.lon - a.lon) * RAD) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}
