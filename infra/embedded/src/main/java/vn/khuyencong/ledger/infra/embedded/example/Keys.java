package vn.khuyencong.ledger.infra.embedded.example;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.DecisionId;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.Period;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.infra.embedded.start.CommandPoster;
import vn.khuyencong.ledger.infra.embedded.table.Row;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** The short keys by which the tables of the example name things, and the ids that the ledger knows them by. */
final class Keys {
    static final String FOLDER = "/example";

    private final Map<String, Row> decisions = register("decisions", "decision");
    private final Map<String, Row> programmes = register("programmes", "programme");
    private final Map<String, Row> funds = register("funds", "fund");

    /** The rows of a register by their key, in the order of the file. */
    static Map<String, Row> register(String table, String key) {
        return Table.read(FOLDER + "/" + table + ".csv").stream()
                .collect(Collectors.toMap(
                        row -> row.text(key),
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("two rows of " + table + " are called " + one.text(key));
                        },
                        LinkedHashMap::new));
    }

    Map<String, Row> decisions() {
        return decisions;
    }

    Map<String, Row> programmes() {
        return programmes;
    }

    DecisionId decision(String key) {
        Row row = row(decisions, key);
        return DecisionId.of(DecisionNumber.of(row.text("number")), row.text("issuer"), row.date("signed_on"));
    }

    @Nullable
    ProgrammeId programmeOrNull(@Nullable String key) {
        return key == null ? null : programme(row(programmes, key));
    }

    static ProgrammeId programme(Row row) {
        return ProgrammeId.of(new Unit(row.text("unit")), ProgrammeLevel.valueOf(row.text("level")), periodOf(row));
    }

    static Period periodOf(Row programme) {
        return Period.ofYears(
                Integer.parseInt(programme.text("first_year")), Integer.parseInt(programme.text("last_year")));
    }

    FundId fund(String key) {
        Row row = row(funds, key);
        return FundId.of(
                new Unit(row.text("unit")),
                new FiscalYear(Integer.parseInt(row.text("fiscal_year"))),
                FundingSource.valueOf(row.text("source")));
    }

    @Nullable
    ProgrammeId programmeOfFund(String key) {
        return programmeOrNull(row(funds, key).orNull("programme"));
    }

    static ProjectId project(String key) {
        return ProjectId.of(CommandPoster.idOf("example/project/" + key));
    }

    static PartyId party(String key) {
        return PartyId.of(CommandPoster.idOf("example/party/" + key));
    }

    static @Nullable PartyId partyOrNull(@Nullable String key) {
        return key == null ? null : party(key);
    }

    static @Nullable Activities activitiesOrNull(@Nullable String codes) {
        return codes == null ? null : Activities.of(codes.split(";"));
    }

    /** The parts of a cell that names several things. */
    static List<String> several(@Nullable String cell) {
        return cell == null ? List.of() : Arrays.asList(cell.split(";"));
    }

    static Row row(Map<String, Row> register, String key) {
        Row row = register.get(key);
        if (row == null) {
            throw new IllegalArgumentException("no row is called " + key);
        }
        return row;
    }
}
