/** `unconfirmed`: closed by a person after the household stayed silent, and counted apart (D8). */
export type Status = 'waiting' | 'assigned' | 'accepted' | 'arrived' | 'done' | 'closed' | 'cancelled' | 'unconfirmed'
