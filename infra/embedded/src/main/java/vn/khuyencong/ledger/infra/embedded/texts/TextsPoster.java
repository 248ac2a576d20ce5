package vn.khuyencong.ledger.infra.embedded.texts;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.command.decision.RegisterDecision;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.programme.RegisterProgramme;
import vn.khuyencong.ledger.command.statement.NoteStatement;
import vn.khuyencong.ledger.command.statement.ReportEntry;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Qualifier;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.statement.ReportedCount;
import vn.khuyencong.ledger.infra.embedded.start.CommandPoster;
import vn.khuyencong.ledger.infra.embedded.table.Row;

/**
 * Posts published texts as an accountant would: the text, the acts it cites, its programme, its lines as they stand, the
 * totals it states, and the words that carry no figure. What the text does not say is not posted.
 */
public final class TextsPoster {
    private final SourceTexts texts;
    private final CommandPoster accountant;

    private TextsPoster(CommandPoster accountant, String folder) {
        this.texts = new SourceTexts(folder);
        this.accountant = accountant;
    }

    /** Of the five published articles that a demonstration begins with. */
    public static TextsPoster ofTheFive(CommandPoster accountant) {
        return new TextsPoster(accountant, "/texts");
    }

    /** Of the texts whose tables lie in a folder of the resources. */
    public static TextsPoster in(String folder, CommandPoster accountant) {
        return new TextsPoster(accountant, folder);
    }

    /** Posts what is not posted yet; the same at every start. */
    public void postAll() {
        texts.statements().forEach(this::post);
    }

    private void post(Row statement) {
        StatementId id = StatementId.of(new Sha256(statement.text("text_sha256")));
        send(statement, "statement", StatementRows.published(statement));
        Map<String, DecisionId> decisions = registerDecisions(statement, id);
        ProgrammeId programme = registerProgramme(statement, id, decisions);
        postLines(statement, id, programme);
        postPlans(statement, decisions);
        stateFigures(statement, id, decisions);
        postWords(statement, id, programme);
    }

    private Map<String, DecisionId> registerDecisions(Row statement, StatementId id) {
        Map<String, DecisionId> decisions = new HashMap<>();
        for (Row decision : texts.decisionsOf(statement)) {
            Row figure = texts.figure(decision.text("figure"));
            LocalDate signedOn =
                    LocalDate.parse(texts.figure(decision.text("signed_on")).text("value"));
            String stream = send(
                    statement,
                    figure.text("id") + "/decision",
                    new RegisterDecision(
                            figure.text("value"), decision.text("issuer"), signedOn, null, id, figure.text("quote")));
            decisions.put(figure.text("id"), new DecisionId(stream));
        }
        return decisions;
    }

    private @Nullable ProgrammeId registerProgramme(Row statement, StatementId id, Map<String, DecisionId> decisions) {
        ProgrammeId registered = null;
        for (Row programme : texts.programmesOf(statement)) {
            Row period = texts.figure(programme.text("period"));
            DecisionId decision = decisions.get(programme.orNull("decision"));
            DecisionId basis = decisions.get(programme.orNull("basis"));
            Evidence evidence = decision == null ? Evidence.of(id, period.text("quote")) : Evidence.of(decision);
            String stream = send(
                    statement,
                    "programme",
                    new RegisterProgramme(
                            StatementRows.unitOf(statement),
                            ProgrammeLevel.valueOf(programme.text("level")),
                            FigureRows.period(period),
                            null,
                            List.of(evidence),
                            basis == null ? List.of() : List.of(basis)));
            registered = new ProgrammeId(stream);
        }
        return registered;
    }

    private void postLines(Row statement, StatementId id, @Nullable ProgrammeId programme) {
        texts.linesOf(statement).forEach((line, figures) -> {
            Activities activities = SourceTexts.activitiesOf(figures);
            send(
                    statement,
                    "line/" + line,
                    new ReportEntry(
                            id,
                            line,
                            programme,
                            FigureRows.period(figures.getFirst()),
                            activities,
                            figures.stream()
                                    .filter(figure -> !FigureRows.isMoney(figure))
                                    .map(figure -> FigureRows.count(figure, activities))
                                    .toList(),
                            figures.stream()
                                    .filter(FigureRows::isMoney)
                                    .map(FigureRows::amount)
                                    .toList(),
                            List.of(),
                            null,
                            null));
        });
    }

    /** A plan that the text gives with its decision: nothing says what was allocated or paid of it. */
    private void postPlans(Row statement, Map<String, DecisionId> decisions) {
        for (Row figure : texts.figuresOf(statement)) {
            if (figure.text("role").equals("PLAN")) {
                DecisionId decision = decisions.values().iterator().next();
                Period year = FigureRows.period(figure);
                FundId fund = FundId.of(
                        StatementRows.unitOf(statement),
                        Objects.requireNonNull(year.asOneYear(), "a plan is for one year"),
                        FundingSource.valueOf(figure.text("source")));
                Evidence evidence = new Evidence(decision, null, figure.text("quote"), null);
                send(
                        statement,
                        figure.text("id") + "/plan",
                        new PlanFunds(
                                fund, null, Money.parse(figure.text("value")), decision.signedOn(), List.of(evidence)));
            }
        }
    }

    private void stateFigures(Row statement, StatementId id, Map<String, DecisionId> decisions) {
        for (Row figure : texts.figuresOf(statement)) {
            if (!figure.text("role").equals("ENTRY")) {
                send(statement, figure.text("id"), StatementRows.stated(figure, id, decisions.get(figure.text("id"))));
            }
        }
    }

    /** Words without a figure are notes; a named group or beneficiary is a line of the text without an amount. */
    private void postWords(Row statement, StatementId id, @Nullable ProgrammeId programme) {
        for (Row words : texts.narrativeOf(statement)) {
            String line = words.orNull("line");
            String key = words.text("id");
            send(
                    statement,
                    key,
                    line == null
                            ? new NoteStatement(
                                    id, key, words.text("type"), words.text("quote"), words.orNull("comment"))
                            : named(words, line, statement, id, programme));
        }
    }

    private ReportEntry named(Row words, String line, Row statement, StatementId id, @Nullable ProgrammeId programme) {
        boolean group = words.text("type").equals("group");
        ReportedCount one = new ReportedCount(
                "project_group", 1L, Qualifier.EXACT, null, null, null, null, words.text("id"), words.text("quote"));
        return new ReportEntry(
                id,
                line,
                programme,
                periodOf(statement),
                null,
                group ? List.of(one) : List.of(),
                List.of(),
                List.of(),
                words.text("quote"),
                null);
    }

    /** The period that the text as a whole speaks of: that of the first figure that is checked or posted. */
    private Period periodOf(Row statement) {
        return texts.figuresOf(statement).stream()
                .filter(figure -> figure.text("line").equals("total"))
                .map(FigureRows::period)
                .findFirst()
                .orElseThrow();
    }

    private String send(Row statement, String name, Command<?> command) {
        return accountant.post("texts/" + statement.text("statement") + "/" + name, command).stream();
    }
}
