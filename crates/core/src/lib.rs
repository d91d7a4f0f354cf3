//! The diagnosis as pure functions: content and answers in, scores, profile, roadmap and matches out.
//!
//! Deliberately not here: files, clocks, chance, SQL, sentences. Whoever calls passes the day in.

pub mod answers;
pub mod comparison;
pub mod condition;
pub mod content;
pub mod coverage;
pub mod diagnosis;
pub mod group;
pub mod ids;
pub mod matching;
pub mod questionnaire;
pub mod roadmap;
pub mod worksheet;

pub use answers::{Answer, AnswerSheet, FactValue};
pub use condition::Condition;
pub use content::Content;
pub use diagnosis::Diagnosis;
