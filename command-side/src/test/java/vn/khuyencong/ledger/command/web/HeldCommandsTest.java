package vn.khuyencong.ledger.command.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.khuyencong.ledger.command.CommandSide;
import vn.khuyencong.ledger.command.World;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.command.fund.FundCommand;
import vn.khuyencong.ledger.command.fund.FundStream;
import vn.khuyencong.ledger.command.fund.PlanFunds;
import vn.khuyencong.ledger.command.project.CloseProject;
import vn.khuyencong.ledger.command.project.ProjectStream;
import vn.khuyencong.ledger.events.Activities;
import vn.khuyencong.ledger.events.BudgetCode;
import vn.khuyencong.ledger.events.EntryId;
import vn.khuyencong.ledger.events.Evidence;
import vn.khuyencong.ledger.events.FiscalYear;
import vn.khuyencong.ledger.events.FundId;
import vn.khuyencong.ledger.events.FundingSource;
import vn.khuyencong.ledger.events.Money;
import vn.khuyencong.ledger.events.PartyId;
import vn.khuyencong.ledger.events.ProgrammeId;
import vn.khuyencong.ledger.events.ProjectId;
import vn.khuyencong.ledger.events.Unit;

class HeldCommandsTest {
    private static final HeldCommands COMMANDS = CommandSide.heldCommands();
    private static final ProjectId PROJECT = ProjectId.of(new UUID(0, 16));
    private static final FundId FUND = FundId.of(World.HAI_PHONG, new FiscalYear(2016), FundingSource.CENTRAL);
    private static final LocalDate DAY = LocalDate.of(2016, 3, 21);

    static Stream<Class<?>> commands() {
        return Stream.of(FundStream.KIND, ProjectStream.KIND).flatMap(kind -> kind.commands().stream());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void a_command_comes_back_from_its_text_as_it_was(Class<?> type) {
        for (boolean whole : List.of(true, false)) {
            Command<?> command = (Command<?>) made(type, whole);
            String text = COMMANDS.write(command);
            assertEquals(command, COMMANDS.read(type.getSimpleName(), text));
            assertFalse(text.contains("null"), text);
        }
    }

    @Test
    void a_name_that_no_command_of_money_bears_is_not_read() {
        assertNull(COMMANDS.named("RegisterDecision"));
        assertThrows(IllegalArgumentException.class, () -> COMMANDS.read("RegisterDecision", "{}"));
    }

    /** A record with every component said, or without those that may be left out. */
    private static Object made(Class<?> type, boolean whole) {
        List<Object> values = new ArrayList<>();
        RecordComponent[] components = type.getRecordComponents();
        for (RecordComponent it : components) {
            boolean leftOut = !whole && it.getAnnotatedType().isAnnotationPresent(Nullable.class);
            values.add(leftOut ? null : value(it.getGenericType(), type));
        }
        try {
            return type.getDeclaredConstructor(
                            Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new))
                    .newInstance(values.toArray());
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Object value(Type type, Class<?> of) {
        if (type instanceof ParameterizedType list) {
            return List.of(value(list.getActualTypeArguments()[0], of));
        }
        Class<?> plain = (Class<?>) type;
        Object known = known(plain, of);
        if (known != null) {
            return known;
        }
        return plain.isEnum() ? plain.getEnumConstants()[0] : made(plain, true);
    }

    private static @Nullable Object known(Class<?> type, Class<?> of) {
        return switch (type.getSimpleName()) {
            case "String" -> "12/HĐ “Cửa Lò”";
            case "Long", "long" -> 7L;
            case "LocalDate" -> DAY;
            case "Money" -> Money.dong(1_500_000_000);
            case "FundId" -> FUND;
            case "ProjectId" -> PROJECT;
            case "ProgrammeId" -> (ProgrammeId) World.PROGRAMME;
            case "PartyId" -> (PartyId) World.PARTY;
            case "Unit" -> (Unit) World.HAI_PHONG;
            case "FiscalYear" -> new FiscalYear(2016);
            case "BudgetCode" -> new BudgetCode("016", "070", null, "7000", null, null, null);
            case "Activities" -> Activities.of("A3.1");
            case "Evidence" -> Evidence.of(World.STATEMENT, "theo");
            case "EntryId" -> EntryId.of((FundCommand.class.isAssignableFrom(of) ? FUND : PROJECT).toString(), 3);
            case "FundCommand" -> new PlanFunds(FUND, null, Money.dong(1), DAY, World.BY_459);
            case "ProjectCommand" -> new CloseProject(PROJECT, DAY, List.of());
            default -> null;
        };
    }
}
