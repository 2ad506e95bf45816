import { useSuspenseQuery } from "@tanstack/react-query";
import { Link, useSearch } from "@tanstack/react-router";
import { reportsQuery } from "../api/queries.js";
import { useAskClock } from "../clock.js";
import { Empty, HowToAdd } from "../parts/Empty.js";
import { PrintedBasis } from "../parts/PrintedBasis.js";
import { Unsaid } from "../parts/Unsaid.js";
import { useTitle } from "../parts/useTitle.js";
import { dayInWords } from "../words/day.js";
import { dateInWords, reportTitle } from "../words/report.js";
import { counted, figure } from "../words/text.js";
import { OutletTable } from "./OutletTable.js";
import { outletsOf, reportsThat } from "./outlets.js";
import { ReportFilter } from "./ReportFilter.js";

export function ReportList() {
  const clock = useAskClock();
  const asOf = clock.as_of;
  const { reports: all } = useSuspenseQuery(reportsQuery(clock)).data;
  const { words, source } = useSearch({ from: "/reports" });
  useTitle("Reports");
  if (all.length === 0)
    return (
      <Empty title={asOf === undefined ? "No report in the record yet." : `No report by ${dayInWords(asOf)}.`}>
        {asOf === undefined ? <HowToAdd /> : <p>Choose a later date above.</p>}
      </Empty>
    );
  const outlets = outletsOf(all);
  const reports = reportsThat(all, { words, source });
  const findings = findingsIn(reports);
  const isPart = words !== undefined || source !== undefined;
  return (
    <>
      <h1 className="page-title">
        {counted(reports.length, "report")}, {counted(findings, "finding")}
        {isPart && <span className="n">of {counted(all.length, "report")}</span>}
      </h1>
      <ReportFilter outlets={outlets} />
      <PrintedBasis />
      <OutletTable outlets={outlets} reports={all.length} findings={findingsIn(all)} />
      {reports.length === 0 && (
        <p className="notice">
          No report has these words of this outlet.{" "}
          <Link to="/reports" search={(now) => ({ ...now, words: undefined, source: undefined })}>
            Show all
          </Link>
        </p>
      )}
      <table className="ledger reports">
        <caption className="visually-hidden">Reports, the newest first</caption>
        <thead>
          <tr>
            <th scope="col">Date</th>
            <th scope="col">Report</th>
            <th scope="col">Source</th>
            <th scope="col" className="figures">
              Findings
            </th>
          </tr>
        </thead>
        <tbody>
          {reports.map((report) => (
            <tr key={report.id}>
              <td className="reports-date">{dateInWords(report.date)}</td>
              <th scope="row">
                <Link
                  to="/reports/$id"
                  params={{ id: report.id }}
                  className={report.title === null ? "" : "report-title"}
                >
                  {reportTitle(report)}
                </Link>
                {report.revision > 1 && <span className="aside"> revision {figure(report.revision)}</span>}
              </th>
              <td data-label="source">{report.source ?? <Unsaid />}</td>
              <td className="figures" data-label="findings">
                <Link to="/reports/$id" params={{ id: report.id }} hash="findings">
                  {figure(report.findings)}
                  <span className="visually-hidden"> findings</span>
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

const findingsIn = (reports: readonly { readonly findings: number }[]): number =>
  reports.reduce((sum, report) => sum + report.findings, 0);
