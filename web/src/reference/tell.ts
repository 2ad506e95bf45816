/** What the server said, whatever it was. */
export interface Told {
  readonly address: string;
  /** 0: nothing. */
  readonly status: number;
  readonly milliseconds: number;
  /** JSON is laid out in lines. */
  readonly text: string;
}

export async function tellOf(address: string): Promise<Told> {
  const begun = performance.now();
  try {
    const answer = await fetch(address, { headers: { accept: "application/json" } });
    const text = await answer.text();
    const milliseconds = performance.now() - begun;
    const isJson = /json/.test(answer.headers.get("content-type") ?? "");
    return { address, status: answer.status, milliseconds, text: isJson ? laidOut(text) : text };
  } catch (error) {
    return { address, status: 0, milliseconds: performance.now() - begun, text: String(error) };
  }
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 2);
  } catch {
    return text;
  }
}
