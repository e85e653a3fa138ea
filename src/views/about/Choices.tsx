import { Label, Radio, RadioGroup } from 'react-aria-components';

interface ChoicesProps<Id extends string> {
  readonly label: string;
  readonly options: readonly { readonly id: Id; readonly label: string }[];
  readonly chosen: Id;
  readonly onChoose: (id: Id) => void;
}

/** One of a few, all in sight. */
export function Choices<Id extends string>({ label, options, chosen, onChoose }: ChoicesProps<Id>) {
  return (
    <RadioGroup
      className="choices"
      value={chosen}
      onChange={(value) => {
        const option = options.find((one) => one.id === value);
        if (option !== undefined) onChoose(option.id);
      }}
    >
      <Label className="field-label">{label}</Label>
      {options.map((option) => (
        <Radio key={option.id} value={option.id} className="choice">
          <span className="choice-dot" aria-hidden="true" />
          {option.label}
        </Radio>
      ))}
    </RadioGroup>
  );
}
