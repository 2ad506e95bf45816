import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";

/** Nothing here yet, and what to do next. */
export function Empty({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="notice">
      <h1 className="page-title">{title}</h1>
      {children}
    </section>
  );
}

/** What fills an empty record. */
export function HowToAdd() {
  return (
    <p>
      <Link to="/add">Add reports</Link> here, or in a terminal: <code>npx trucewatch add FILE</code>
    </p>
  );
}
