/** Each open tab holds a lock of this name with the address of its first script, which tells its version. */
export const PAGE_LOCK = 'soat-bieu/trang/';
