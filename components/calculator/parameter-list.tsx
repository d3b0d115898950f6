import { parameters } from "@/lib/pricing/workload";
import { routes } from "@/lib/site/routes";

/** How the address is made, for those who write links by hand or by program. */
export function ParameterList() {
  return (
    <details className="calc-parameters">
      <summary>How the address is made</summary>
      <p>
        The whole state of this page stands in its address, by name. What is left out is as at the start. What cannot be read is told beside its field, and the
        rest counts.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Parameter</th>
            <th scope="col">What it means</th>
          </tr>
        </thead>
        <tbody>
          {parameters.map(({ name, means, example }) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              <td>
                {means}. For instance <code>{`${routes.calculator}?${name.replace("<meter>", "alloydb-vcpu")}=${example}`}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
