package vn.khuyencong.ledger.command.desk;

import java.util.List;
import java.util.function.Function;

/**
 * One kind of stream: how its aggregate is made, and which commands it takes.
 *
 * @param prefix how its ids begin, for example {@code fund}
 * @param commands every command of the kind, by class
 */
public record StreamKind<S extends StreamState<?>, T extends LedgerStream<S>>(
        String prefix, Class<T> aggregate, Function<String, T> open, List<Class<? extends Command<S>>> commands) {

    /** The commands of a sealed family, read off the family itself. */
    public static <S extends StreamState<?>> List<Class<? extends Command<S>>> permittedBy(
            Class<? extends Command<S>> family) {
        return List.of(family.getPermittedSubclasses()).stream()
                .<Class<? extends Command<S>>>map(it -> it.<Command<S>>asSubclass(asCommand(family)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static <S extends StreamState<?>> Class<Command<S>> asCommand(Class<? extends Command<S>> family) {
        return (Class<Command<S>>) family;
    }
}
