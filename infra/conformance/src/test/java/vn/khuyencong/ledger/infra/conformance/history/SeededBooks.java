package vn.khuyencong.ledger.infra.conformance.history;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.khuyencong.ledger.infra.conformance.running.Directories;
import vn.khuyencong.ledger.infra.conformance.running.RunningLedger;

/** The books that the seeded history leaves, sent once and then only read, by every test that asks for them. */
public record SeededBooks(RunningLedger ledger, Desks desks, Path directory) implements AutoCloseable {

    @Override
    public void close() throws IOException {
        ledger.close();
        Directories.delete(directory);
    }

    private static SeededBooks write() {
        try {
            Path directory = Files.createTempDirectory("ledger-history");
            RunningLedger ledger =
                    RunningLedger.empty(directory.resolve("data")).start();
            Desks desks = Desks.open(ledger);
            SeededHistory.send(desks, SeededHistory.SEED);
            return new SeededBooks(ledger, desks, directory);
        } catch (Exception cause) {
            throw new IllegalStateException("the history was not sent", cause);
        }
    }

    /** Hands the books to whoever asks for them. */
    public static final class Shared implements ParameterResolver {
        private static final Namespace OF_ALL_TESTS = Namespace.create(SeededBooks.class);

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == SeededBooks.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return context.getStore(StoreScope.LAUNCHER_SESSION, OF_ALL_TESTS)
                    .computeIfAbsent(SeededBooks.class, key -> write(), SeededBooks.class);
        }
    }
}
