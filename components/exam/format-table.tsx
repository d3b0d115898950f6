import { BoundText } from "@/components/fact/bound-text";
import { type formatRows, sayOf } from "@/lib/exam/format";

interface Props {
  id: string;
  caption: string;
  rows: typeof formatRows;
}

/** Both exams side by side, each figure with its stamp. */
export function FormatTable({ id, caption, rows }: Props) {
  return (
    <div className="table-frame exam-format" id={id} role="region" aria-labelledby={`${id}-caption`}>
      <table>
        <caption id={`${id}-caption`}>
          <span>{caption}</span>
        </caption>
        <thead>
          <tr>
            <th scope="col">About the exam</th>
            <th scope="col">ACE</th>
            <th scope="col">PCA</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.label}>
              <th scope="row">{row.label}</th>
              <td>
                <BoundText text={sayOf(row, "ace")} />
              </td>
              <td>
                <BoundText text={sayOf(row, "pca")} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
