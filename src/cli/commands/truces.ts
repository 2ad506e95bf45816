import { askingCommand } from "../asking.js";
import { type ClockOptions, clockIn } from "../options.js";
import { boardText } from "../print/board.js";

export const trucesCommand = () =>
  askingCommand({
    name: "truces",
    about: "the truces in the record: is each in force, and is it holding?",
    examples: `  trucewatch truces
  trucewatch truces --as-of 2020-10-12
  trucewatch truces --as-of 2020-12-12 --hindsight
  trucewatch truces --json | jq '.truces[].conduct'`,
    ask: (desk, options: ClockOptions) => desk.board(clockIn(options)),
    text: (board, columns, { asOf }) => boardText(board, columns, asOf === undefined),
  });
