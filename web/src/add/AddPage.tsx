import { useState } from "react";
import { useTitle } from "../parts/useTitle.js";
import { OnlyToRead } from "../session/OnlyToRead.js";
import { useMayChange } from "../session/session.js";
import { AddFiles } from "./AddFiles.js";
import { AddText } from "./AddText.js";
import { Progress } from "./Progress.js";
import { Said } from "./Said.js";
import { useAdding } from "./useAdding.js";

/** Reports come in here: as files, or pasted one by one. */
export function AddPage() {
  useTitle("Add");
  const { addings, busy, addFiles, addText } = useAdding();
  const [date, setDate] = useState("");
  const [source, setSource] = useState("");
  const mayChange = useMayChange();
  return (
    <div className="add">
      <div className="add-ways">
        <h1 className="page-title">Add reports</h1>
        <p className="aside">
          They are read on the machine that runs Trucewatch and sent nowhere else. Nothing is fetched from an address
          here: paste the words of a page below.
        </p>
        {!mayChange && <OnlyToRead what="Adding" />}
        <Said said={{ date, source, onDate: setDate, onSource: setSource }} />
        <AddFiles busy={busy || !mayChange} onFiles={(files) => void addFiles(files, { date, source })} />
        <AddText busy={busy || !mayChange} said={{ date, source }} onText={(fields) => void addText(fields)} />
      </div>
      <Progress addings={addings} busy={busy} />
    </div>
  );
}
