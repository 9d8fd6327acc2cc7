/** A person as others on a case see him. `mayCall`: his number can be asked for with the case as purpose. */
export type PersonCard = { personId: string; name: string; phoneMasked: string; mayCall: boolean }
