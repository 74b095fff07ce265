package org.leanout.door;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.support.GenericConversionService;
import org.springframework.core.serializer.support.DeserializingConverter;
import org.springframework.core.serializer.support.SerializationFailedException;
import org.springframework.core.serializer.support.SerializingConverter;
import org.springframework.session.config.SessionRepositoryCustomizer;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.jdbc.PostgreSqlJdbcIndexedSessionRepositoryCustomizer;

/** How sessions are written into the database, and read by whatever version of the program comes next. */
@Configuration(proxyBeanMethods = false)
class SessionConfiguration {

    /** A button clicked twice makes two requests that tell the same session what to show next: the later one's word stays. */
    @Bean
    PostgreSqlJdbcIndexedSessionRepositoryCustomizer laterWordStays() {
        return new PostgreSqlJdbcIndexedSessionRepositoryCustomizer();
    }

    /**
     * The attributes of a session side by side. Spring Session takes them for those of another one otherwise, and forgets the
     * first ones; and PostgreSQL hands them over in any order once there are many sessions.
     */
    @Bean
    SessionRepositoryCustomizer<JdbcIndexedSessionRepository> sessionsAreReadWhole() {
        return sessions -> sessions.setListSessionsByPrincipalNameQuery("""
                select s.primary_id, s.session_id, s.creation_time, s.last_access_time, s.max_inactive_interval,
                       a.attribute_name, a.attribute_bytes
                  from %TABLE_NAME% s
                  left join %TABLE_NAME%_ATTRIBUTES a on a.session_primary_id = s.primary_id
                 where s.principal_name = ?
                 order by s.primary_id
                """);
    }

    /** What cannot be read (any more) is as if it had never been there: without an account, one is signed out. */
    @Bean
    ConversionService springSessionConversionService() {
        var reading = new DeserializingConverter();
        var conversions = new GenericConversionService();
        conversions.addConverter(Object.class, byte[].class, new SerializingConverter());
        conversions.addConverter(byte[].class, Object.class, bytes -> {
            try {
                return reading.convert(bytes);
            } catch (SerializationFailedException unreadable) {
                return null;
            }
        });
        return conversions;
    }
}
