//! Laying out: the report model becomes pages of marks with their logical tree.

pub(crate) mod flow;
pub(crate) mod setter;
pub(crate) mod table;
