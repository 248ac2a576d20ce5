package vn.khuyencong.ledger.infra.embedded.example;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.khuyencong.ledger.command.decision.CiteBasis;
import vn.khuyencong.ledger.command.decision.RegisterDecision;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.party.RegisterParty;
import vn.khuyencong.ledger.command.programme.RegisterProgramme;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.ProgrammeLevel;
import vn.khuyencong.ledger.events.Unit;
import vn.khuyencong.ledger.events.party.PartyKind;
import vn.khuyencong.ledger.infra.embedded.table.Row;

/** Các sổ đăng ký: the acts, programmes and parties that the day book speaks of, as commands under their names. */
final class Registers {
    private final Keys keys;

    Registers(Keys keys) {
        this.keys = keys;
    }

    /** Acts first, each with what it cites, because programmes rest on them. */
    Map<String, Command<?>> commands() {
        Map<String, Command<?>> commands = new LinkedHashMap<>();
        keys.decisions().forEach((key, row) -> {
            commands.put("decision/" + key, registered(row));
            citedBy(key, row, commands);
        });
        keys.programmes().forEach((key, row) -> commands.put("programme/" + key, programme(row)));
        Keys.register("parties", "party").forEach((key, row) -> commands.put("party/" + key, party(key, row)));
        return commands;
    }

    private static RegisterDecision registered(Row row) {
        return new RegisterDecision(
                row.text("number"), row.text("issuer"), row.date("signed_on"), row.text("title"), null, null);
    }

    /** A basis may name its clause behind a colon. */
    private void citedBy(String key, Row row, Map<String, Command<?>> commands) {
        for (String basis : Keys.several(row.orNull("bases"))) {
            String[] parts = basis.split(":", 2);
            String clause = parts.length == 1 ? null : parts[1];
            commands.put(
                    "decision/" + key + "/basis/" + parts[0],
                    new CiteBasis(keys.decision(key), keys.decision(parts[0]), clause));
        }
    }

    private RegisterProgramme programme(Row row) {
        return new RegisterProgramme(
                new Unit(row.text("unit")),
                ProgrammeLevel.valueOf(row.text("level")),
                Keys.periodOf(row),
                row.text("name"),
                List.of(Evidence.of(keys.decision(row.text("decision")))),
                Keys.several(row.orNull("bases")).stream().map(keys::decision).toList());
    }

    private static RegisterParty party(String key, Row row) {
        return new RegisterParty(
                Keys.party(key),
                PartyKind.valueOf(row.text("kind")),
                row.text("name"),
                row.orNull("tax_code"),
                new Unit(row.text("unit")),
                row.orNull("address"));
    }
}
