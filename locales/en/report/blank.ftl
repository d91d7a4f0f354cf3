### Printed on the blank questionnaire, which is filled in by hand: in a workshop, or at home with a pen.

blank-kind = Questionnaire on paper
blank-title = Digital export questionnaire
blank-title-express = Express questionnaire on digital export
blank-metadata-title = { $title }, on paper: { $country }
blank-head = Rumbo · { $title }
blank-foot = Questionnaire on paper · content { $version }, { $month }

## First page

# $whom begins with the country: “Peru · A product that is shipped”.
blank-whom = For: { $whom }
blank-field-company = Company or nickname
blank-field-date = Date
blank-field-person = Who answers
blank-field-adviser = Who advises
blank-how = How to fill it in
blank-how-mark = Put a cross by what is most like your company today. There are no bad answers.
blank-how-only-if = Where it says “Only if”, look at that answer first. If it is not your case, go on to the next question.
blank-how-only-if-express = First answer what you have already done: it gives your stage. Then answer the questions of your stage, and those that name none.
blank-how-blank = If you don't know, mark “I don't know”: that helps too. What you leave blank you can complete later.
blank-how-words = Less common words are explained at the end.
blank-how-keys = When the answers go into Rumbo, the number beside each box is the key that chooses it. The small word at the right is the question's code.
blank-data = What happens with your answers
blank-data-stays = Rumbo does not connect to the internet and sends nothing to anyone. The answers stay on the computer where somebody types them.
blank-data-paper = This paper is yours. Whoever types it for you gives it back, and hands you your file and your PDF before keeping a copy.
blank-data-limits = The result rests on what you declare, and nobody verifies it. It is not a risk rating and not a requirement of any programme.
blank-consent-lead = Mark only what you agree to. You may change your mind at any time.
blank-consent-copy = Whoever advises me may keep a copy of my file, and deletes it when I ask.
blank-consent-group = My answers may be added, without my name, to a report on five companies or more.

## Facts and questions

blank-facts = The company and its focus
blank-questions = Questions
blank-milestones = What you have already done
blank-notes = Notes
blank-dont-know = I don't know
blank-not-applicable = Does not apply
blank-many = You may mark several.
blank-private = { $question } (personal detail)
blank-hours-unit = hours a week
blank-glossary = Words explained
# The number of a fact on the paper: “F4”.
blank-fact-number = F{ $number }

## Conditions

blank-only-if = Only if you { $condition }.
blank-only-at-stage = Only at stage { $stages }.
# $place is the number of a fact: “F4”.
blank-condition-fact = marked { $options } in { $place }
blank-condition-fact-not = did not mark { $options } in { $place }
blank-condition-known = answered { $place }
blank-condition-unknown = left { $place } blank
# $place is the number of a question; $key and $keys are the numbers beside its boxes.
blank-condition-option = marked { $keys } in question { $place }
blank-condition-from = marked { $key } or more in question { $place }
blank-condition-marked = marked anything in question { $place }
blank-and = and
blank-or = or
blank-quoted = “{ $text }”

## Stage, on the express path

blank-stage = Your stage
blank-stage-lead = Read from the top and mark the first one that is your case.
blank-stage-if = if you { $condition }
blank-stage-else = in any other case
