declare module 'virtual:firmly-variables' {
  interface VariableGroup {
    group: 'seeds' | 'roles' | 'scales' | 'components';
    variables: {
      name: string;
      /** Default value. */
      value: string;
      description?: string;
      /** Folders of the components that read it. */
      readers: string[];
    }[];
  }

  const groups: VariableGroup[];
  export default groups;
}
