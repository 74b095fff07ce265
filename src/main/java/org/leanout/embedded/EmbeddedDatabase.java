package org.leanout.embedded;

import java.nio.file.Path;
import javax.sql.DataSource;
import org.leanout.shared.Settings;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/**
 * Starts the embedded PostgreSQL when no other database is given, neither by URL nor by a bean. It is an
 * auto-configuration because only those come after all other beans are known, a test's container among them.
 */
@AutoConfiguration(before = DataSourceAutoConfiguration.class)
@Conditional(EmbeddedDatabase.WithoutUrl.class)
@ConditionalOnMissingBean({DataSource.class, JdbcConnectionDetails.class})
class EmbeddedDatabase {

    /** The connection pool depends on it, and so is closed before it. */
    @Bean
    PostgresServer postgresServer(Settings settings, Environment environment) {
        Path data = Path.of(settings.data());
        return PostgresServer.start(environment.acceptsProfiles(Profiles.of("demo")) ? data.resolve("demo") : data);
    }

    static class WithoutUrl implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            return !StringUtils.hasText(context.getEnvironment().getProperty("spring.datasource.url"));
        }
    }
}
