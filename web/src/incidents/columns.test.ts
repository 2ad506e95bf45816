import { describe, expect, it } from "vitest";
import { INCIDENT_ORDERS } from "../model.js";
import { COLUMNS, columnsIn, columnsInAddress } from "./columns.js";

const ids = (chosen: string | undefined): string[] => columnsIn(chosen).map(({ id }) => id);

describe("the columns of the incidents", () => {
  it("are the usual ones where the address names none that exist", () => {
    expect(ids(undefined)).toEqual(["day", "by", "against", "place", "grade", "killed", "injured", "reports"]);
    expect(ids("colour")).toEqual(ids(undefined));
  });

  it("stand in their own order, whatever that of the address", () => {
    expect(ids("reports,day")).toEqual(["day", "reports"]);
  });

  it("go into the address only where they are not the usual ones, and come back from it", () => {
    expect(columnsInAddress(columnsIn(undefined))).toBeUndefined();
    expect(columnsInAddress(COLUMNS)?.split(",")).toEqual(COLUMNS.map(({ id }) => id));
    expect(columnsInAddress(columnsIn("day,origins"))).toBe("day,origins");
    expect(columnsInAddress([])).toBeUndefined();
  });

  it("ask only for orders that the record knows", () => {
    const asked = COLUMNS.flatMap(({ orders = [] }) => orders);
    expect(asked.filter((order) => !INCIDENT_ORDERS.some((known) => known === order))).toEqual([]);
    expect(asked).not.toEqual([]);
  });
});
