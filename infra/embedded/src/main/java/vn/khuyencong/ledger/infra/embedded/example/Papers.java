package vn.khuyencong.ledger.infra.embedded.example;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khuyencong.ledger.command.decision.AttachFile;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.statement.AttachText;
import vn.khuyencong.ledger.command.web.FileVault;
import vn.khuyencong.ledger.events.DecisionNumber;
import vn.khuyencong.ledger.events.Sha256;
import vn.khuyencong.ledger.events.StatementId;
import vn.khuyencong.ledger.events.Text;
import vn.khuyencong.ledger.infra.embedded.table.Row;
import vn.khuyencong.ledger.infra.embedded.table.Table;

/** The files of the example: what an act says, where its file is at hand, and the published text word for word. */
final class Papers {
    static final String TEXTS = Keys.FOLDER + "/texts";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Keys keys;
    private final FileVault files;
    private final String form = new String(read(Keys.FOLDER + "/decision.txt"), StandardCharsets.UTF_8);

    Papers(Keys keys, FileVault files) {
        this.keys = keys;
        this.files = files;
    }

    /** Keeps every file and returns the commands that attach them, under their names. */
    Map<String, Command<?>> kept() {
        Map<String, Command<?>> commands = new LinkedHashMap<>();
        keys.decisions().forEach((key, row) -> {
            String says = row.orNull("says");
            if (says != null) {
                byte[] content = written(row, says).getBytes(StandardCharsets.UTF_8);
                commands.put(
                        "decision/" + key + "/file",
                        new AttachFile(keys.decision(key), keep(content), nameOf(row), "text/plain", content.length));
            }
        });
        Table.read(TEXTS + "/statements.csv").forEach(row -> {
            byte[] content = read(TEXTS + "/" + row.text("file_name"));
            commands.put("text/" + row.text("statement"), attached(row, content));
        });
        return commands;
    }

    private AttachText attached(Row row, byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        return new AttachText(
                StatementId.of(new Sha256(row.text("text_sha256"))),
                keep(content),
                Sha256.of(Text.nfc(text).getBytes(StandardCharsets.UTF_8)),
                row.text("file_name"),
                content.length);
    }

    private String written(Row row, String says) {
        String bases = Keys.several(row.orNull("bases")).stream()
                .map(basis -> "- " + inWords(basis))
                .collect(Collectors.joining("\n"));
        return form.replace("{number}", row.text("number"))
                .replace("{day}", DAY.format(row.date("signed_on")))
                .replace("{title}", row.text("title"))
                .replace("{bases}", bases)
                .replace("{says}", says);
    }

    private String inWords(String basis) {
        String[] parts = basis.split(":", 2);
        Row act = keys.decisions().get(parts[0]);
        String clause = parts.length == 1 ? "" : parts[1] + " ";
        return act == null ? basis : clause + act.text("number") + " ngày " + DAY.format(act.date("signed_on"));
    }

    private static String nameOf(Row row) {
        return "vi-du-" + DecisionNumber.of(row.text("number")).slug() + ".txt";
    }

    private Sha256 keep(byte[] content) {
        try {
            return files.keep(new ByteArrayInputStream(content)).sha256();
        } catch (IOException cause) {
            throw new UncheckedIOException("a file of the example cannot be kept", cause);
        }
    }

    private static byte[] read(String resource) {
        try (InputStream file = Papers.class.getResourceAsStream(resource)) {
            if (file == null) {
                throw new FileNotFoundException(resource);
            }
            return file.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(resource + " cannot be read", unreadable);
        }
    }
}
