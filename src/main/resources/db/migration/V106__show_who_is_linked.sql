-- Which providers of single sign-on know an account; by what name is between them and the module that asks them.
create view linked_account as select account_id, issuer from oidc_identity;
