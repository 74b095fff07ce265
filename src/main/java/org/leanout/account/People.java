package org.leanout.account;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.leanout.shared.NameKey;
import org.leanout.shared.Slice;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who there is: for lists, for pickers, for a page. */
@Component
public class People {

    /** Somebody to choose from a list. */
    public record Choice(UUID id, String name) {}

    /** A row of the list of people. */
    public record Row(UUID id, String name, String email, List<Role> roles, Status status) {}

    /**
     * All of a person that an administrator sees.
     *
     * @param providers of single sign-on that know the account
     */
    public record Person(
            UUID id,
            Integer version,
            String name,
            String email,
            @Nullable String phone,
            List<Role> roles,
            Status status,
            boolean passwordTemporary,
            boolean withPassword,
            List<String> providers) {

        public boolean isPartner() {
            return roles.contains(Role.PARTNER);
        }

        /** What the person's status can be changed to. */
        public List<Status> otherStatuses() {
            return Arrays.stream(Status.values())
                    .filter(other -> other != status)
                    .toList();
        }

        PersonForm form() {
            return new PersonForm(id, version, name, email, phone, Set.copyOf(roles));
        }
    }

    private final JdbcClient jdbc;

    People(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The BRMs who may be given a partner, by name. */
    public List<Choice> brms() {
        return jdbc.sql(
                        "select id, name from account where 'BRM' = any (roles) and status = 'ACTIVE' order by name, id")
                .query(Choice.class)
                .list();
    }

    public boolean isActiveBrm(UUID id) {
        return jdbc.sql(
                        "select exists (select 1 from account where id = :id and 'BRM' = any (roles) and status = 'ACTIVE')")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    /** The people in the order of their names; {@code after} is the key that the slice before ended with. */
    Slice<Row> list(@Nullable String after) {
        NameKey key = NameKey.parse(after);
        List<Row> rows = jdbc.sql("""
                        select id, name, email, roles, status
                          from account
                         where (name, id) > (:name, :id)
                         order by name, id
                         limit :limit
                        """)
                .param("name", key.name())
                .param("id", key.id())
                .param("limit", Slice.FETCH)
                .query(Row.class)
                .list();
        return Slice.of(rows, row -> new NameKey(row.name(), row.id()).toString());
    }

    Optional<Person> find(UUID id) {
        return jdbc.sql("""
                        select id, version, name, email, phone, roles, status, password_temporary,
                               password_hash is not null as with_password,
                               array(select l.issuer from linked_account l where l.account_id = account.id
                                      order by l.issuer) as providers
                          from account
                         where id = :id
                        """).param("id", id).query(Person.class).optional();
    }
}
