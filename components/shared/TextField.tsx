/** A line to type in, with its label before it. */
export function TextField({
  label,
  name,
  value,
  list,
  autocomplete,
  onType,
}: {
  label: string;
  name: string;
  value: string;
  /** Id of the `<datalist>` with what may be meant. */
  list?: string;
  autocomplete?: 'off';
  onType: (value: string) => void;
}) {
  return (
    <label>
      {label}
      <input
        class="field"
        name={name}
        list={list}
        autocomplete={autocomplete}
        value={value}
        onInput={(event) => onType(event.currentTarget.value)}
      />
    </label>
  );
}
