package vn.khuyencong.ledger.infra.conformance.running;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Hands the one demonstration that all tests share to whoever asks for a {@link RunningLedger}. */
public final class DemoLedger implements ParameterResolver {
    private static final Namespace OF_ALL_TESTS = Namespace.create(DemoLedger.class);

    private record Shared(RunningLedger ledger, Path directory) implements AutoCloseable {
        static Shared start() {
            try {
                Path directory = Files.createTempDirectory("ledger-demo");
                return new Shared(RunningLedger.demo(directory.resolve("data")).start(), directory);
            } catch (IOException cause) {
                throw new UncheckedIOException(cause);
            }
        }

        @Override
        public void close() throws IOException {
            ledger.close();
            Directories.delete(directory);
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningLedger.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getStore(StoreScope.LAUNCHER_SESSION, OF_ALL_TESTS)
                .computeIfAbsent(Shared.class, key -> Shared.start(), Shared.class)
                .ledger();
    }
}
