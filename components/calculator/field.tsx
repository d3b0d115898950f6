import { memo, type ReactNode } from "react";
import type { FieldName } from "@/lib/pricing/workload-form";
import "./field.css";

/** Takes what was typed or chosen for a field, by its name. */
export type SetField = (name: FieldName, text: string) => void;

interface Words {
  label: string;
  help?: ReactNode;
  /** What is wrong with what stands in the field, and what counts in its place. */
  problem?: string | undefined;
}

/** The id of a field's input, under which a list of problems links to it. */
export function fieldId(field: string): string {
  return `field-${field.replaceAll(/[^a-z0-9-]/g, "-")}`;
}

interface TextProps extends Words {
  name: FieldName;
  unit?: string;
  value: string;
  onChange: SetField;
}

/** A number as text: what is wrong stays as it was typed, which a number field of the browser would throw away. */
export const NumberField = memo(function NumberField({ name, value, onChange, ...words }: TextProps) {
  return <NumberInput id={fieldId(name)} value={value} onChange={(text) => onChange(name, text)} {...words} />;
});

interface InputProps extends Words {
  id: string;
  unit?: string;
  value: string;
  /** Id of what tells what is wrong with several inputs at once. */
  toldBy?: string | undefined;
  onChange: (text: string) => void;
}

export function NumberInput({ id, label, unit, help, problem, toldBy, value, onChange }: InputProps) {
  return (
    <Frame id={id} label={label} help={help} problem={problem}>
      <span className="calc-input">
        <input
          id={id}
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          maxLength={60}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          aria-invalid={(problem ?? toldBy) !== undefined}
          aria-describedby={describedBy(id, { problem, toldBy, unit, help })}
        />
        {unit && (
          <span className="calc-unit" id={`${id}-unit`}>
            {unit}
          </span>
        )}
      </span>
    </Frame>
  );
}

export interface Option {
  value: string;
  label: string;
}

interface SelectProps extends Words {
  name: FieldName;
  value: string;
  /** By the name of their group; an empty name groups nothing. */
  options: Readonly<Record<string, readonly Option[]>>;
  onChange: SetField;
}

export const SelectField = memo(function SelectField({ name, onChange, ...rest }: SelectProps) {
  return <SelectInput id={fieldId(name)} onChange={(text) => onChange(name, text)} {...rest} />;
});

/** A choice of a list. A value that is not in it, as an address may ask for one, stands at its head until another is chosen. */
export const SelectInput = memo(function SelectInput({
  id,
  label,
  help,
  problem,
  value,
  toldBy,
  options,
  onChange,
}: Omit<SelectProps, "name" | "onChange"> & Pick<InputProps, "id" | "toldBy" | "onChange">) {
  const known = Object.values(options).some((group) => group.some((option) => option.value === value));
  return (
    <Frame id={id} label={label} help={help} problem={problem}>
      <select
        id={id}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-invalid={(problem ?? toldBy) !== undefined}
        aria-describedby={describedBy(id, { problem, toldBy, help })}
      >
        {!known && <option value={value}>{value === "" ? "Choose" : value}</option>}
        {Object.entries(options).map(([group, members]) =>
          group === "" ? (
            members.map((option) => <Choice key={option.value} {...option} />)
          ) : (
            <optgroup key={group} label={group}>
              {members.map((option) => (
                <Choice key={option.value} {...option} />
              ))}
            </optgroup>
          ),
        )}
      </select>
    </Frame>
  );
});

function Choice({ value, label }: Option) {
  return <option value={value}>{label}</option>;
}

interface RadioProps extends Words {
  name: FieldName;
  value: string;
  options: readonly Option[];
  onChange: SetField;
}

/** Two or three options that are all to be seen. */
export const RadioField = memo(function RadioField({ name, label, help, problem, value, options, onChange }: RadioProps) {
  const id = fieldId(name);
  return (
    <div
      className="calc-field calc-field-wide"
      id={id}
      tabIndex={-1}
      role="radiogroup"
      aria-labelledby={`${id}-label`}
      aria-describedby={describedBy(id, { problem, help })}
      aria-invalid={problem !== undefined}
    >
      <span className="calc-label" id={`${id}-label`}>
        {label}
      </span>
      <div className="calc-options">
        {options.map((option) => (
          <label key={option.value}>
            <input type="radio" name={id} value={option.value} checked={value === option.value} onChange={() => onChange(name, option.value)} />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
      <Notes id={id} help={help} problem={problem} />
    </div>
  );
});

function Frame({ id, label, help, problem, children }: Words & { id: string; children: ReactNode }) {
  return (
    <div className="calc-field">
      <label className="calc-label" htmlFor={id}>
        {label}
      </label>
      {children}
      <Notes id={id} help={help} problem={problem} />
    </div>
  );
}

function Notes({ id, help, problem }: Omit<Words, "label"> & { id: string }) {
  return (
    <>
      {help && (
        <p className="calc-help" id={`${id}-help`}>
          {help}
        </p>
      )}
      {problem && <ProblemNote id={`${id}-problem`} text={problem} />}
    </>
  );
}

/** What is wrong, and what to write instead. */
export function ProblemNote({ id, text }: { id: string; text: string }) {
  return (
    <span className="calc-problem" id={id}>
      <span aria-hidden="true">! </span>
      {text}
    </span>
  );
}

function describedBy(id: string, { problem, toldBy, unit, help }: Partial<Pick<InputProps, "problem" | "toldBy" | "unit" | "help">>): string | undefined {
  return [problem && `${id}-problem`, toldBy, unit && `${id}-unit`, help && `${id}-help`].filter(Boolean).join(" ") || undefined;
}
