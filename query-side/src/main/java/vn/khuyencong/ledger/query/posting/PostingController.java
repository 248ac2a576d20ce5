package vn.khuyencong.ledger.query.posting;

import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.khuyencong.ledger.events.BusinessDate;
import vn.khuyencong.ledger.events.CarryOverGround;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.fund.FundChain;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.events.project.ProjectKind;
import vn.khuyencong.ledger.query.documents.AsOf;
import vn.khuyencong.ledger.query.documents.Readings;
import vn.khuyencong.ledger.query.documents.View;
import vn.khuyencong.ledger.query.page.PageController;
import vn.khuyencong.ledger.query.page.Reader;
import vn.khuyencong.ledger.query.page.Show;
import vn.khuyencong.ledger.query.reference.Issuers;
import vn.khuyencong.ledger.query.reference.Names;
import vn.khuyencong.ledger.query.shelves.ShelvesProjection;
import vn.khuyencong.ledger.query.web.Asked;

/** The pages that lead to what can be posted, and the forms of what stands before any project. */
@PageController
@RequestMapping("/posting")
final class PostingController {
    private static final int FIRST_YEAR = 2004;

    private final Readings readings;

    PostingController(Readings readings) {
        this.readings = readings;
    }

    @GetMapping
    String hub(Model model) {
        model.addAttribute("duties", Duty.of(Reader.current()));
        return "posting/hub";
    }

    @GetMapping("/decision")
    String decision(@ModelAttribute(binding = false) Show show, Asked asked, Model model) {
        return form(
                Duty.DECISION,
                Map.of(),
                asked,
                model,
                view -> model.addAttribute("issuers", units(view, show).issuers(new Issuers(view.documents()).all())));
    }

    /** One more file of a decision that is registered already. */
    @GetMapping("/decision-file")
    String decisionFile(@RequestParam DecisionId decision, Asked asked, Model model) {
        model.addAttribute("decision", decision);
        String form = form(Duty.DECISION, Map.of(), asked, model, view -> {});
        return form.equals("posting/decision") ? "posting/decision-file" : form;
    }

    @GetMapping("/decision-amendment")
    String decisionAmendment(@RequestParam Map<String, String> given, Asked asked, Model model) {
        return form(Duty.DECISION_AMENDMENT, given, asked, model, view -> {});
    }

    @GetMapping("/target")
    String target(@RequestParam Map<String, String> given, Asked asked, Model model) {
        model.addAttribute("years", years());
        return form(Duty.TARGET, given, asked, model, view -> {});
    }

    @GetMapping("/party")
    String party(
            @RequestParam Map<String, String> given,
            @ModelAttribute(binding = false) Show show,
            Asked asked,
            Model model) {
        model.addAttribute("kinds", named("party-kind", Stream.of(PartyKind.values()), show));
        return form(Duty.PARTY, given, asked, model, view -> units(view, show, model));
    }

    @GetMapping("/plan")
    String plan(
            @RequestParam Map<String, String> given,
            @ModelAttribute(binding = false) Show show,
            Asked asked,
            Model model) {
        return fund(Duty.PLAN, given, show, asked, model);
    }

    @GetMapping("/allocation")
    String allocation(
            @RequestParam Map<String, String> given,
            @ModelAttribute(binding = false) Show show,
            Asked asked,
            Model model) {
        return fund(Duty.ALLOCATION, given, show, asked, model);
    }

    /** What a fund is given more or less, and gives on. */
    @GetMapping("/{form:adjustment|cancellation|transfer|carry-over}")
    String given(
            @PathVariable String form,
            @RequestParam Map<String, String> given,
            @ModelAttribute(binding = false) Show show,
            Asked asked,
            Model model) {
        model.addAttribute("chains", named("chain", Stream.of(FundChain.values()), show));
        model.addAttribute("grounds", named("carry-over-ground", Stream.of(CarryOverGround.values()), show));
        model.addAttribute(
                "directions",
                Stream.of("plus", "minus")
                        .map(it -> new Option(it, show.text("posting.adjustment." + it)))
                        .toList());
        return fund(Duty.ofKey(form), given, show, asked, model);
    }

    /** Who decides closes the books of a year and opens them again. */
    @GetMapping("/{form:year-closure|year-reopening}")
    String year(
            @PathVariable String form,
            @RequestParam Map<String, String> given,
            @ModelAttribute(binding = false) Show show,
            Asked asked,
            Model model) {
        model.addAttribute("years", years());
        return form(Duty.ofKey(form), given, asked, model, view -> units(view, show, model));
    }

    @GetMapping("/proposal")
    String proposal(
            @RequestParam Map<String, String> given,
            @ModelAttribute(binding = false) Show show,
            Asked asked,
            Model model) {
        model.addAttribute("kinds", named("kind", Stream.of(ProjectKind.values()), show));
        model.addAttribute("levels", named("level", Stream.of(ProgrammeLevel.values()), show));
        return form(Duty.PROPOSAL, given, asked, model, view -> {
            units(view, show, model);
            Names names = new Names(view.documents());
            model.addAttribute(
                    "activities",
                    names.activities().stream()
                            .map(it -> new Option(it.code(), it.code() + " · " + names.of(it)))
                            .toList());
        });
    }

    private String fund(Duty duty, Map<String, String> given, Show show, Asked asked, Model model) {
        Stream<FundingSource> budgets = Stream.of(FundingSource.values()).filter(FundingSource::isBudget);
        model.addAttribute("sources", named("source", budgets, show));
        model.addAttribute("years", years());
        return form(duty, given, asked, model, view -> {
            units(view, show, model);
            model.addAttribute(
                    "allUnits", Units.all(new Names(view.documents()), show).options());
        });
    }

    /** A form is shown only to who may post it; to anybody else it is told who may. */
    private String form(Duty duty, Map<String, String> given, Asked asked, Model model, Consumer<View> choices) {
        if (!duty.isOf(Reader.current())) {
            model.addAttribute("duty", duty);
            return "posting/closed";
        }
        model.addAttribute("given", given);
        readings.ask(ShelvesProjection.NAME, AsOf.PRESENT, asked.minPosition(), view -> {
            choices.accept(view);
            return model.addAttribute("asOf", view.asOf());
        });
        return "posting/" + duty.key();
    }

    private static void units(View view, Show show, Model model) {
        model.addAttribute("units", units(view, show).options());
    }

    private static Units units(View view, Show show) {
        return new Units(new Names(view.documents()), Reader.current(), show);
    }

    private static List<Option> named(String kind, Stream<? extends Enum<?>> values, Show show) {
        return values.map(it -> new Option(it.name(), show.word(kind, it))).toList();
    }

    /** The years of the programme up to the next, the latest first. */
    private static List<Option> years() {
        int next = Year.now(BusinessDate.ZONE).getValue() + 1;
        return IntStream.rangeClosed(FIRST_YEAR, next)
                .mapToObj(year -> Integer.toString(next + FIRST_YEAR - year))
                .map(year -> new Option(year, year))
                .toList();
    }
}
