//! Whole journeys without a window: what a person does, from the first start to the report, and what goes wrong on the way.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test fails loudly

mod blank_questionnaire;
mod content_moves;
mod country_words;
mod coverage;
mod directory;
mod english;
mod example;
mod example_companies;
mod exports;
mod express;
mod express_agreement;
mod extra_pack;
mod filling_in;
mod follow_up;
mod full_disk;
mod guides;
mod hard_words;
mod history;
mod killed;
mod main_job;
mod plan;
mod printing;
mod refused_data;
mod refused_files;
mod refused_names;
mod refused_packs;
mod released_data;
mod report_is_data;
mod said;
mod worksheets;
