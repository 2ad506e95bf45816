import { type RefObject, useEffect, useRef, useState } from "react";
import type { OpenMap } from "./gl.js";
import type { Camera } from "./mapSearch.js";
import type { Bounds } from "./placed.js";

interface Drawn {
  readonly opened: OpenMap | null;
  /** Why there is no map, in a sentence. */
  readonly failure: string | null;
}

/** The map in an element, once what draws it is loaded. Where it looks at first is heeded once. */
export function useMap(element: RefObject<HTMLDivElement | null>, camera: Camera | null, bounds: Bounds | null): Drawn {
  const [drawn, setDrawn] = useState<Drawn>({ opened: null, failure: null });
  const first = useRef({ camera, bounds });
  useEffect(() => {
    const { current } = element;
    if (current === null) return;
    if (!hasWebGl()) {
      setDrawn({
        opened: null,
        failure: "This browser cannot draw a map (it offers no WebGL); the list has all of it.",
      });
      return;
    }
    let isGone = false;
    let opened: OpenMap | null = null;
    import("./gl.js")
      .then(({ openMap }) => openMap(current, first.current.camera, first.current.bounds))
      .then(
        (made) => {
          opened = made;
          if (isGone) made.map.remove();
          else setDrawn({ opened, failure: null });
        },
        (error: unknown) => {
          const why = error instanceof Error ? error.message : String(error);
          if (!isGone)
            setDrawn({ opened: null, failure: `The map could not be drawn: ${why}. The list has all of it.` });
        },
      );
    return () => {
      isGone = true;
      opened?.map.remove();
    };
  }, [element]);
  return drawn;
}

const hasWebGl = (): boolean => document.createElement("canvas").getContext("webgl2") !== null;
