import { useId, useState } from "react";

interface AddFilesProps {
  readonly busy: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Files dropped, or chosen. */
export function AddFiles({ busy, onFiles }: AddFilesProps) {
  const [over, setOver] = useState(false);
  const id = useId();
  return (
    <section aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className="section-title">
        Files
      </h2>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the field within does the same by keyboard */}
      <div
        className={over ? "drop drop-over" : "drop"}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          setOver(false);
          if (!busy) onFiles([...event.dataTransfer.files]);
        }}
      >
        <label htmlFor={id}>Drop files here, or choose them</label>
        <input
          id={id}
          type="file"
          multiple
          disabled={busy}
          accept=".txt,.jsonl,.ndjson,.json,text/plain"
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])];
            // So that the same file can be chosen again once it is mended.
            event.currentTarget.value = "";
            if (files.length > 0) onFiles(files);
          }}
        />
        <p className="aside">
          Plain text, one report a file; or JSON lines, one report a line:{" "}
          <code>{'{"date": "2020-10-12", "source": "…", "title": "…", "text": "…"}'}</code>, of which only the text is
          needed.
        </p>
      </div>
    </section>
  );
}
