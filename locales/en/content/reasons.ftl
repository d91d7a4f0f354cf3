### Shown where a question may be answered with "does not apply", and in the report's list of those answers.

reason-no-created-work = Our service creates no works, texts, designs or programs.
