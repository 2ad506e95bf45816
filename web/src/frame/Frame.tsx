import { Outlet, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { useAskClock, useClock } from "../clock.js";
import { NamingProvider } from "../places/NamingProvider.js";
import { Account } from "../session/Account.js";
import { SignIn } from "../session/SignIn.js";
import { useSession } from "../session/session.js";
import { AsOf } from "./AsOf.js";
import { Connection } from "./Connection.js";
import { Nav } from "./Nav.js";

/** What stands around every view: the way about, the date everything is as of, and whether the page is live. */
export function Frame() {
  const main = useRef<HTMLElement>(null);
  useFocusOnArrival(main);
  const chosen = useClock();
  const shown = useAskClock();
  const { demanded, name } = useSession();
  const locked = demanded && name === null;
  const waits = chosen.as_of !== shown.as_of || chosen.hindsight !== shown.hindsight;
  return (
    <div className="frame">
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <Nav />
      <header className="strip">
        {!locked && <AsOf />}
        <Connection locked={locked} />
      </header>
      <Account />
      <main id="main" ref={main} tabIndex={-1} aria-busy={waits}>
        {locked ? (
          <SignIn />
        ) : (
          <NamingProvider>
            <Outlet />
          </NamingProvider>
        )}
      </main>
    </div>
  );
}

/** A new view begins at its beginning for those who move by keyboard or listen, as it does for those who look. */
function useFocusOnArrival(main: React.RefObject<HTMLElement | null>): void {
  const path = useRouterState({ select: ({ resolvedLocation }) => resolvedLocation?.pathname });
  const left = useRef(path);
  useEffect(() => {
    if (left.current !== undefined && left.current !== path) main.current?.focus({ preventScroll: true });
    left.current = path;
  }, [path, main]);
}
