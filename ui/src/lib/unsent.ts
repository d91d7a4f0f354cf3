// Words in fields that the program was asked to keep and could not: whoever leaves is asked first.

const fields = new Set<string>();

export const unsent = {
  get count() {
    return fields.size;
  },
  keep: (field: string) => void fields.add(field),
  drop: (field: string) => void fields.delete(field),
  forget: () => fields.clear(),
};
