/** Navigations measured, after one that warms the server. */
const RUNS = 7;
const VIEWPORT = { width: 1280, height: 800 };
/** What the map and the network are made of; no first view needs them. */
const LAZY = /maplibre|sigma|graphology|MapPage|NetworkPage|world-/i;

/** @param {number[]} values */
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * Milliseconds from navigation until the board can be used: its rows are drawn with their answers, the main thread has
 * answered a frame after that, and its first truce is a link that takes the focus. Each run has a new, empty cache.
 * @param {import("playwright-core").Browser} browser @param {string} origin
 */
export async function measureView(browser, origin) {
  const usable = [];
  const answers = [];
  let bytes = 0;
  /** @type {string[]} */
  let lazy = [];
  for (let run = 0; run <= RUNS; run++) {
    const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
    const page = await context.newPage();
    await page.addInitScript(() => {
      const look = () => {
        const link = document.querySelector(".board-name");
        const answered = document.querySelector(".board-answer");
        if (!(link instanceof HTMLElement) || answered === null) return requestAnimationFrame(look);
        return requestAnimationFrame(() => {
          link.focus();
          if (document.activeElement === link) globalThis.usableAt = performance.now();
        });
      };
      requestAnimationFrame(look);
    });
    await page.goto(`${origin}/`);
    await page.waitForFunction(() => globalThis.usableAt !== undefined);
    if (run > 0) {
      usable.push(await page.evaluate(() => globalThis.usableAt));
      const loaded = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name, responseEnd, decodedBodySize }) => ({
          name,
          responseEnd,
          decodedBodySize,
        })),
      );
      answers.push(loaded.find(({ name }) => name.includes("/api/truces"))?.responseEnd ?? Number.NaN);
      bytes = loaded.filter(({ name }) => name.endsWith(".js")).reduce((sum, one) => sum + one.decodedBodySize, 0);
      lazy = loaded.map(({ name }) => name).filter((name) => LAZY.test(name));
    }
    await context.close();
  }
  return { usable, answered: median(answers), bytes, lazy };
}

/**
 * Frames of the table of incidents, by what is done to it: how many, and which of them took more than 50 ms, by the gaps
 * between animation frames and by the browser's own account of long ones; and the processor time of what the page did.
 * @param {import("playwright-core").Browser} browser @param {string} origin
 */
export async function* measureTable(browser, origin) {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "en-GB" });
  const page = await context.newPage();
  await page.addInitScript(watchFrames);
  await page.goto(`${origin}/incidents`);
  await page.locator(".incidents tbody tr a").first().waitFor();
  await page.mouse.move(VIEWPORT.width / 2, VIEWPORT.height / 2);
  for (const [what, act] of Object.entries(ACTS)) {
    await page.waitForTimeout(1000);
    await browser.startTracing(page, { categories: ["toplevel", "__metadata"] });
    await page.evaluate(() => globalThis.frames50.begin());
    await act(page);
    await page.waitForTimeout(300);
    const counted = await page.evaluate(() => globalThis.frames50.end());
    yield { what, ...counted, work: mainThreadWork(JSON.parse(`${await browser.stopTracing()}`)) };
  }
  await context.close();
}

/**
 * Milliseconds of processor time of each task of the page's main thread, longest first: what a frame costs, however busy
 * the machine is with other things.
 * @param {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args?: any }[] }} trace
 */
function mainThreadWork({ traceEvents }) {
  const main = new Set(
    traceEvents
      .filter(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain")
      .map(({ pid, tid }) => `${pid} ${tid}`),
  );
  return traceEvents
    .filter(({ name, pid, tid }) => /RunTask$/.test(name) && main.has(`${pid} ${tid}`))
    .map(({ tdur = 0 }) => tdur / 1000)
    .sort((a, b) => b - a);
}

const FRAME_MS = 16;
const LINE = 120;

/** @type {Record<string, (page: import("playwright-core").Page) => Promise<void>>} */
const ACTS = {
  "wheel, 300 steps down": (page) => wheel(page, 300, LINE),
  "wheel, 150 long steps": (page) => wheel(page, 150, 10 * LINE),
  "wheel, 150 steps up": (page) => wheel(page, 150, -LINE),
  "40 jumps anywhere": async (page) => {
    for (let i = 1; i <= 40; i++) {
      const part = (i * 0.618034) % 1;
      await page.evaluate((to) => window.scrollTo(0, to * document.documentElement.scrollHeight), part);
      await page.waitForTimeout(100);
    }
  },
  "dragged from end to end, 200 steps": async (page) => {
    for (let i = 0; i <= 200; i++) {
      await page.evaluate((to) => window.scrollTo(0, to * document.documentElement.scrollHeight), i / 200);
      await page.waitForTimeout(FRAME_MS);
    }
  },
  "keys: Home, 60 times Page Down, 60 arrows, End": async (page) => {
    await page.locator(".incidents tbody a[tabindex='0']").first().focus();
    await page.keyboard.press("Home");
    await page.locator("tr[data-index='0'] a:focus").waitFor();
    for (let i = 0; i < 60; i++) await page.keyboard.press("PageDown", { delay: FRAME_MS });
    for (let i = 0; i < 60; i++) await page.keyboard.press("ArrowDown", { delay: FRAME_MS });
    await page.keyboard.press("End");
    await page.locator("tr[data-index='99999'] a:focus").waitFor();
  },
};

async function wheel(page, steps, by) {
  for (let i = 0; i < steps; i++) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(FRAME_MS);
  }
}

/** Runs in the page: counts its frames. */
function watchFrames() {
  let gaps = [];
  let blocked = [];
  let last = Number.NaN;
  const tick = (now) => {
    if (!Number.isNaN(last)) gaps.push(now - last);
    last = now;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked.push(Math.round(duration));
  }).observe({ type: "long-animation-frame", buffered: false });
  globalThis.frames50 = {
    begin: () => {
      gaps = [];
      blocked = [];
    },
    end: () => ({
      frames: gaps.length,
      slow: gaps.filter((ms) => ms > 50).length,
      longest: Math.max(0, ...gaps),
      blocked,
    }),
  };
}
