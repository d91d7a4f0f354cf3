### The questionnaire on paper, from the start screen.

blank-form-title = Questionnaire on paper
blank-form-open = Questionnaire on paper…
blank-form-note = For a workshop, or to fill in by hand.
blank-form-lead = Rumbo makes a PDF to print, with the questions that apply to these companies.
blank-form-country = Country of the companies
blank-form-offer = What they want to sell
blank-form-segment = Whom they want to sell it to
blank-form-path = How much is asked
blank-form-path-full = Full
blank-form-path-express = Express
blank-form-target = It is saved in { $folder }
