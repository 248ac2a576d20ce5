package vn.khuyencong.ledger.command.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import java.util.regex.Pattern;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;
import vn.khuyencong.ledger.command.desk.Command;
import vn.khuyencong.ledger.events.Money;

/** What the interface's description says of every write: its headers, its amounts, and what its path names. */
@Configuration(proxyBeanMethods = false)
class CommandDescription {
    private static final Pattern NAMED_BY_THE_PATH = Pattern.compile("\\{(\\w+)}");
    private static final String SCHEMAS = "#/components/schemas/";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Ask.class);
        SpringDocUtils.getConfig().replaceWithSchema(Money.class, amount());
    }

    private static Schema<?> amount() {
        return new ObjectSchema()
                .addProperty(
                        "amount", new StringSchema().pattern("-?(0|[1-9]\\d*)").description("whole đồng"))
                .addProperty("currency", new StringSchema().addEnumItem("VND"))
                .required(List.of("amount", "currency"));
    }

    @Bean
    OperationCustomizer writeHeaders() {
        return (operation, handler) -> {
            boolean writes = List.of(handler.getMethod().getParameterTypes()).contains(Ask.class);
            return writes
                    ? operation
                            .summary(commandOf(handler))
                            .addParametersItem(text("header", "Idempotency-Key")
                                    .description("a UUID: asked twice, it happens once")
                                    .required(true))
                            .addParametersItem(text("header", "If-Match")
                                    .description("the version of the stream that the caller has seen"))
                            .addParametersItem(
                                    text("query", "dryRun").description("true: decide and answer, record nothing"))
                    : operation;
        };
    }

    /** The command that a body is or becomes, by its name; a file is attached. */
    private static String commandOf(HandlerMethod handler) {
        return List.of(handler.getMethod().getParameterTypes()).stream()
                .filter(it -> Command.class.isAssignableFrom(it) || Wish.class.isAssignableFrom(it))
                .map(Class::getSimpleName)
                .findFirst()
                .orElse("AttachFile");
    }

    @Bean
    OpenApiCustomizer pathsSayWhatTheyName() {
        return description -> description.getPaths().forEach((path, item) -> {
            List<String> names = NAMED_BY_THE_PATH
                    .matcher(path)
                    .results()
                    .map(match -> match.group(1))
                    .toList();
            names.forEach(name -> say(name, item, description));
        });
    }

    private static void say(String name, PathItem item, OpenAPI description) {
        Operation write = item.getPost();
        if (write == null) {
            return;
        }
        boolean said = write.getParameters() != null
                && write.getParameters().stream().anyMatch(it -> name.equals(it.getName()));
        if (!said) {
            write.addParametersItem(text("path", name).required(true));
        }
        bodyOf(write, description).forEach(schema -> drop(name, schema));
    }

    /** The body of a write as its parts: what a command adds to its family stands in a part of its own. */
    private static List<Schema<?>> bodyOf(Operation write, OpenAPI description) {
        if (write.getRequestBody() == null || write.getRequestBody().getContent() == null) {
            return List.of();
        }
        return write.getRequestBody().getContent().values().stream()
                .<Schema<?>>mapMulti((media, found) -> {
                    Schema<?> named = resolved(media.getSchema(), description);
                    found.accept(named);
                    if (named.getAllOf() != null) {
                        named.getAllOf().forEach(found::accept);
                    }
                })
                .toList();
    }

    private static Schema<?> resolved(Schema<?> schema, OpenAPI description) {
        String reference = schema.get$ref();
        Schema<?> named = reference == null
                ? null
                : description.getComponents().getSchemas().get(reference.substring(SCHEMAS.length()));
        return named == null ? schema : named;
    }

    private static void drop(String name, Schema<?> schema) {
        if (schema.getProperties() != null) {
            schema.getProperties().remove(name);
        }
    }

    private static Parameter text(String in, String name) {
        return new Parameter().in(in).name(name).schema(new StringSchema());
    }
}
