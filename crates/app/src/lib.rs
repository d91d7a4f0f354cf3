//! The use cases, one function per thing a person can do. No window.
pub mod views;
