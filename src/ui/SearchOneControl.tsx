import { Autocomplete, Input, ListBox, SearchField, useFilter } from 'react-aria-components';
import type { PickProps } from './PickLook.tsx';
import { PickField, PickOption } from './PickOneControl.tsx';

/**
 * A choice from a long list by typing part of a name, in a field above the list. The focus stays in
 * that field while the arrows move through the list. Leaving it without a choice changes nothing.
 * Unlike a combo box, the open list makes the rest of the page inert, for every reader alike.
 */
export function SearchOneControl(props: PickProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const { label, items } = props;
  return (
    <PickField {...props}>
      <Autocomplete filter={(text, typed) => contains(text, typed.trim())}>
        <SearchField
          className="pick-search"
          aria-label={`${label}: type part of its name`}
          autoFocus
        >
          <Input
            placeholder="Type a name"
            role="combobox"
            aria-expanded="true"
            aria-haspopup="listbox"
          />
        </SearchField>
        <ListBox
          className="pick-list"
          items={items}
          renderEmptyState={() => (
            <p className="pick-none">No {label.toLowerCase()} has this name</p>
          )}
        >
          {(item) => <PickOption item={item} />}
        </ListBox>
      </Autocomplete>
    </PickField>
  );
}
