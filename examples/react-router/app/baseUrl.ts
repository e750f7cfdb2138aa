export const baseUrl: string | undefined = import.meta.env.VITE_FIRMLY_BASE_URL;
